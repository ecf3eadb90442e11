"""How much could be lost in a bad year, who would make it, and what would each action save?"""
