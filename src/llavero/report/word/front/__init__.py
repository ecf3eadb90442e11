"""What does a reader see before the first chapter?"""
