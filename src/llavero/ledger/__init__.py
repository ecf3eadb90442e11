"""What are the facts? A company's own records, checked, with where each row came from."""
