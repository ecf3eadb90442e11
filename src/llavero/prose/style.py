"""In which language is it said, and how do its figures look?"""

from dataclasses import dataclass

LANGUAGES = ("es", "en")
NUMBERS = ("es-MX", "es-ES", "en-US")
NUMBERS_OF_LANGUAGE = {"es": "es-MX", "en": "en-US"}


@dataclass(frozen=True, slots=True)
class Style:
    """A language and a way to write figures: es-MX and en-US 1,234.5; es-ES 1.234,5.

    There is one Spanish prose; how its figures look is a setting of the study.
    """

    language: str
    numbers: str

    def __post_init__(self) -> None:
        if self.language not in LANGUAGES:
            raise ValueError(f"language is one of {LANGUAGES}: {self.language}")
        if self.numbers not in NUMBERS:
            raise ValueError(f"numbers is one of {NUMBERS}: {self.numbers}")

    @classmethod
    def of(cls, language: str, numbers: str | None = None) -> "Style":
        """Return the style of `language`, its figures as that language usually has them."""
        return cls(language, numbers or NUMBERS_OF_LANGUAGE[language])

    @property
    def decimal_mark(self) -> str:
        """Return the mark before the decimals."""
        return "," if self.numbers == "es-ES" else "."

    @property
    def group_mark(self) -> str:
        """Return the mark between thousands."""
        return "." if self.numbers == "es-ES" else ","


# Where Spanish is written with a decimal comma (Unicode CLDR), by the currency of the country.
DECIMAL_COMMA = frozenset({"EUR", "COP", "CLP", "ARS", "UYU", "PYG", "BOB", "VES", "CRC"})


def usual_numbers(language: str, currency: str) -> str:
    """Return how figures are usually written in a language, for amounts in a currency.

    Who speaks Spanish and counts in euros or Colombian pesos writes 1.234,5; in Mexico it is
    1,234.5.
    """
    comma = language == "es" and currency in DECIMAL_COMMA
    return "es-ES" if comma else NUMBERS_OF_LANGUAGE[language]
