"""What did a dollar cost each month?"""

import numpy as np

from llavero.sample.roster.span import MONTHS
from llavero.sample.sales.products import Integers


def dollar_rates(rng: np.random.Generator) -> Integers:
    """Return pesos for a dollar, in ten-thousandths.

    returns   (36,)  between about 16 and 21 pesos
    """
    steps = rng.normal(0.0, 0.012, MONTHS).cumsum()
    rates: Integers = np.round(18.4 * np.exp(steps - steps.mean()) * 10_000).astype(np.int64)
    return rates
