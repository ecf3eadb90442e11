"""What would well-kept libraries forecast? Those that are installed; none is needed by Llavero."""

from collections.abc import Callable
from importlib.util import find_spec

import numpy as np

from llavero.analysis.forecast.method.kinds import YEAR, age, frequency, silence
from llavero.analysis.forecast.method.rules import repeats, smoothed
from llavero.ledger.columns import Floats

Regression = Callable[[Floats, Floats, Floats], Floats]  # features, truth, features asked for


def features(past: Floats) -> Floats:
    """Return what is known of each account: recency, frequency and amounts of several spans."""
    spans = [past[:, -months:].sum(axis=1) for months in (3, 6, YEAR, 2 * YEAR)]
    amounts = np.log1p(np.maximum(np.column_stack([*spans, smoothed(past)]), 0.0))
    counts = np.column_stack([silence(past), age(past), frequency(past)])
    return np.hstack([amounts, counts])


def pooled(fit: Regression) -> Callable[[Floats], Floats]:
    """Return a regression over all accounts, learnt on the years that had closed."""

    def way(past: Floats) -> Floats:
        closed = range(past.shape[1] - YEAR, YEAR - 1, -3)
        if not closed:
            return repeats(past)
        known = [past[(past[:, :month] > 0).any(axis=1)] for month in closed]
        asked = np.vstack([features(h[:, :m]) for h, m in zip(known, closed, strict=True)])
        truth = [h[:, m : m + YEAR].sum(axis=1) for h, m in zip(known, closed, strict=True)]
        return np.maximum(fit(asked, np.maximum(np.concatenate(truth), 0.0), features(past)), 0.0)

    return way


def _gradient_boosting(known: Floats, truth: Floats, asked: Floats) -> Floats:
    from sklearn.ensemble import HistGradientBoostingRegressor

    model = HistGradientBoostingRegressor(
        loss="absolute_error", max_iter=150, learning_rate=0.06, random_state=0
    )
    return model.fit(known, truth).predict(asked)


def _lightgbm(known: Floats, truth: Floats, asked: Floats) -> Floats:
    from lightgbm import LGBMRegressor

    model = LGBMRegressor(
        objective="tweedie",
        n_estimators=200,
        learning_rate=0.05,
        num_leaves=15,
        verbose=-1,
        random_state=0,
    )
    return model.fit(known, truth).predict(asked)


def _statsmodels_theta(past: Floats) -> Floats:
    from statsmodels.tsa.forecasting.theta import ThetaModel

    seasonal = past.size >= 2 * YEAR
    model = ThetaModel(past, period=YEAR, deseasonalize=seasonal, use_test=False)
    return np.asarray(model.fit().forecast(YEAR))


def _statsmodels_damped(past: Floats) -> Floats:
    from statsmodels.tsa.holtwinters import ExponentialSmoothing

    model = ExponentialSmoothing(past, trend="add", damped_trend=True)
    return np.asarray(model.fit().forecast(YEAR))


def _statsforecast(name: str) -> Callable[[Floats], Floats]:
    def way(past: Floats) -> Floats:
        from statsforecast import models

        season = YEAR if past.size > 2 * YEAR else 1
        return np.asarray(getattr(models, name)(season_length=season).forecast(past, YEAR)["mean"])

    return way


def _installed(ways: dict[str, tuple[str, object]]) -> dict[str, object]:
    return {name: way for name, (package, way) in ways.items() if find_spec(package)}


OF_ACCOUNTS = _installed(
    {
        "scikit-learn gradient boosting": ("sklearn", pooled(_gradient_boosting)),
        "LightGBM Tweedie": ("lightgbm", pooled(_lightgbm)),
    }
)
OF_TOTALS = _installed(
    {
        "statsmodels Theta": ("statsmodels", _statsmodels_theta),
        "statsmodels damped trend": ("statsmodels", _statsmodels_damped),
        **{
            f"statsforecast {name}": ("statsforecast", _statsforecast(name))
            for name in ("AutoETS", "AutoTheta", "AutoARIMA")
        },
    }
)
