"""What do people call things? Headings and values, in Spanish and English."""
