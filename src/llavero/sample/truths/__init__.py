"""What is true of the fictional company, because it was planted?"""
