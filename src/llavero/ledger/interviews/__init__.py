"""How do interviews come into the ledger, what is there of them, and how do they go again?"""
