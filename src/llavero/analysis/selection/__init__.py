"""Which accounts are key, why, and how firm is the choice?"""
