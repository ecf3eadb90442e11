"""Which table of the ledger is a table that came, and which of its columns is which?"""
