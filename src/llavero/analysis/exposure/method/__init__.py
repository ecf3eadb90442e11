"""How much could be lost in a year, account by account and together?"""
