from itertools import islice, pairwise

from bench.plan import FIRST_CHAT, HOUR, MINUTE, Plan, local

AT = 1_790_000_040.0


def test_those_due_come_first_and_each_chat_has_one() -> None:
    plan = Plan(10, 3, AT)
    reminders = list(plan)
    assert [chat for chat, _ in reminders] == [FIRST_CHAT + n for n in range(10)]
    assert [at for _, at in reminders[:3]] == [AT] * 3


def test_the_others_come_hours_later_at_whole_minutes_in_order() -> None:
    times = [at for _, at in islice(Plan(5000, 10, AT), 10, None)]
    assert all(at % MINUTE == 0 for at in times)
    assert all(a <= b for a, b in pairwise(times))
    assert times[0] > AT + HOUR
    assert AT + 21 * HOUR < times[-1] < AT + 23 * HOUR
    assert len(set(times)) > 1000


def test_a_spread_plan_has_so_many_in_each_second_evenly() -> None:
    plan = Plan(5, 5, AT, per_second=2)
    assert [at - AT for _, at in plan] == [0, 0.5, 1, 1.5, 2]


def test_a_plan_survives_its_way_to_another_process() -> None:
    plan = Plan(5, 2, AT, 30)
    assert Plan.decode(plan.encode()) == plan


def test_people_see_their_own_clock() -> None:
    assert local(1_782_900_000.0).isoformat() == "2026-07-01T12:00:00+02:00"
