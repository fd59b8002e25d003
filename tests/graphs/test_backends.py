import pytest

from graphs.backends import CircuitBreaker

pytestmark = pytest.mark.unit


def test_the_circuit_opens_after_failures_in_a_row_and_lets_one_try_again_later():
    now = [0.0]
    breaker = CircuitBreaker(failures=2, open_s=10, clock=lambda: now[0])
    breaker.failed()
    breaker.succeeded()
    breaker.failed()
    assert breaker.closed
    breaker.failed()
    assert not breaker.closed
    now[0] = 11
    assert breaker.closed
    breaker.failed()
    assert not breaker.closed
    now[0] = 30
    breaker.succeeded()
    assert breaker.closed
