"""Which category has each account, and how should it be treated?"""
