"""What findings mean (taxonomy), how they are written (SARIF), which are the same."""
