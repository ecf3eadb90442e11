"""How do sources become the ledger? Read, recognised, typed, checked and swapped in at once."""
