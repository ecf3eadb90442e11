"""How is each problem of the catalogue looked for? A module for each family of problems."""
