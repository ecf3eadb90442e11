"""Which place fits a company best, how surely, and when would another? Arrays to arrays."""
