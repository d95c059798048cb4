import logging

from fake_telegram import Fault

from bot.telegram.greeting import Greeter
from bot.telegram.incoming import GroupGreeting
from bot.telegram.menu import Menu, set_menus

MENU = Menu((("start", "Begin"), ("stop", "Stop")), "What it is", "Short")
FRENCH = Menu((("start", "Commencer"),), "Ce que c'est", "Court")


async def test_menus_are_set_for_each_language(tg, api):
    await set_menus(tg, {"": MENU, "fr": FRENCH})
    assert api.mine["MyCommands", ""][1] == {"command": "stop", "description": "Stop"}
    assert api.mine["MyCommands", "fr"] == [{"command": "start", "description": "Commencer"}]
    assert api.mine["MyDescription", "fr"] == "Ce que c'est"
    assert api.mine["MyShortDescription", ""] == "Short"


async def test_what_is_the_same_already_is_not_set_again(tg, api):
    await set_menus(tg, {"": MENU})
    api.calls.clear()
    await set_menus(tg, {"": MENU})
    assert api.methods() == ["getMyCommands", "getMyDescription", "getMyShortDescription"]


async def test_only_what_differs_is_set(tg, api):
    await set_menus(tg, {"": MENU})
    api.calls.clear()
    await set_menus(tg, {"": Menu(MENU.commands, "Other", MENU.short)})
    assert [m for m in api.methods() if m.startswith("set")] == ["setMyDescription"]


async def test_a_failure_is_logged_and_the_rest_goes_on(tg, api, caplog):
    api.faults["setMyCommands"].append(Fault(500, "Internal Server Error"))
    with caplog.at_level(logging.WARNING):
        await set_menus(tg, {"": MENU})
    assert "The bot's commands (all) was not set: NetworkError" in caplog.text
    assert api.mine["MyDescription", ""] == "What it is"


async def test_a_group_is_answered_once_and_its_taps_each_time(tg, api):
    greeter = Greeter(tg, lambda language: f"In private, please ({language})")
    api.queries = {"q1", "q2"}
    await greeter(GroupGreeting(-1, "q1", "en"))
    await greeter(GroupGreeting(-1, "q2", "en"))
    await greeter(GroupGreeting(-2, "", "fr"))
    assert api.texts(-1) == ["In private, please (en)"]
    assert api.texts(-2) == ["In private, please (fr)"]
    assert not api.queries


async def test_a_group_that_refuses_is_not_asked_again(tg, api):
    greeter = Greeter(tg, lambda _: "In private, please")
    api.faults["sendMessage"].append(Fault(403, "Forbidden: bot was kicked"))
    await greeter(GroupGreeting(-1))
    await greeter(GroupGreeting(-1))
    assert api.methods() == ["sendMessage"]
