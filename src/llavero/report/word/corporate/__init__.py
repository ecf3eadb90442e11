"""What does a report take from the Word template of a company?"""
