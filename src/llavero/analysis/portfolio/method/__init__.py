"""Which category has each account? Arrays in, arrays out; each module cites its source."""
