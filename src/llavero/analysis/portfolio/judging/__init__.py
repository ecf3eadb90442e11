"""What follows from what is known of the accounts: their category, stage, level and exit?"""
