"""How are the coming years of an account reckoned? One module per method."""
