"""How does the fictional company run its key accounts: status, people, plans, costs?"""
