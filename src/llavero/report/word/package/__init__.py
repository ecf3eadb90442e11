"""What is the empty Word file that a report is written into?"""
