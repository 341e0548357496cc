"""What is said to a model, what answers, and the loop of cycles."""
