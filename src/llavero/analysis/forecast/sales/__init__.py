"""How much will the accounts buy in the coming twelve months, each and all together?"""
