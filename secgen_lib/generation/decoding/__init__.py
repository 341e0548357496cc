"""Many answers at a time from one network of this process."""
