"""The comparer must let noise pass and stop a regression."""

from __future__ import annotations

import math

import pytest

from tests.bench.figure import TOLERANCE, Figure, fault


@pytest.mark.parametrize(
    ("figure", "baseline"),
    [
        pytest.param(Figure("add", 1.2), None, id="new figure without a limit"),
        pytest.param(Figure("add", 1.5, limit=1.5), 1.4, id="at its limit"),
        pytest.param(Figure("add", 1.0 * TOLERANCE), 1.0, id="as noisy as allowed"),
        pytest.param(Figure("recall", 0.95, limit=0.9, better="higher"), 0.97, id="higher is better"),
    ],
)
def test_figure_passes(figure, baseline):
    assert fault(figure, baseline) is None


@pytest.mark.parametrize(
    ("figure", "baseline", "says"),
    [
        pytest.param(Figure("add", 1.51, limit=1.5), 1.5, "limit of 1.5", id="over its limit"),
        pytest.param(Figure("add", 1.7), 1.0, "1.6 times worse", id="too large"),
        pytest.param(Figure("recall", 0.89, limit=0.9, better="higher"), None, "limit of 0.9", id="too low"),
        pytest.param(Figure("speed", 1.0, better="higher"), 2.0, "1.6 times worse", id="too slow"),
        pytest.param(Figure("add", math.nan, limit=1.5), None, "limit", id="nothing measured"),
    ],
)
def test_figure_is_at_fault(figure, baseline, says):
    assert says in fault(figure, baseline)
