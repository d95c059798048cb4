"""All mutants, made once."""

import pytest

from bot.core.safety import FLAGS
from tests.mutation import code_mutants, flow_mutants
from tests.mutation.mutant import Mutant
from tests.mutation.trial import FLOWS, ROOT


@pytest.fixture(scope="session")
def broken_flows() -> list[Mutant]:
    gravity = {flag: int(rule.outcome) for flag, rule in FLAGS.items()}
    return flow_mutants.mutants(flow_mutants.Book(FLOWS, gravity))


@pytest.fixture(scope="session")
def broken_rules() -> list[Mutant]:
    file = "bot/core/safety.py"
    return code_mutants.mutants((ROOT / file).read_text("utf-8"), file)
