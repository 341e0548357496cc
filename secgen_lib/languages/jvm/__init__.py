"""JVMs in sandboxes: what Java and Kotlin share."""
