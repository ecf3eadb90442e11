"""How are the accounts read from the ledger, as they stood on a day? Nothing else here reads it."""
