"""Mutants of a module: each part of its tree changed by itself, in the text as it stands.

What a change is follows from the kind of the part, never from its meaning; only the table of flags
is known by name.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from typing import Any

from tests.mutation.mutant import Mutant, numbered

_NEIGHBOURS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_OTHER: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}
_NEXT_TO = {
    "GO": "GENTLY", "GENTLY": "GO", "NOT_TODAY": "GENTLY", "ASK_FIRST": "NOT_TODAY",
    "URGENT": "ASK_FIRST", "EMERGENCY": "URGENT",
}  # fmt: skip
# What a function may give back instead, by what it says it gives.
_RETURNS = {
    "bool": ("True", "False"),
    "int": ("0",),
    "float": ("0.0",),
    "str": ("''",),
    "Outcome": ("Outcome.GO",),
    "frozenset[str]": ("frozenset()",),
    "tuple[str, ...]": ("()",),
    "tuple[Outcome, str]": ("(Outcome.GO, '')",),
}
_LEFT_OUT = frozenset({"Outcome"})  # the order itself: only its names are used
_Change = tuple[ast.AST, str]  # the part, and the text that stands there instead


def mutants(source: str, file: str) -> list[Mutant]:
    """All of a module's."""
    return numbered(_Module(source, file).mutants())


class _Module:
    def __init__(self, source: str, file: str) -> None:
        self.source, self.file = source, file
        self.lines = source.encode().splitlines(keepends=True)
        self.grades = _grades(ast.parse(source))

    def mutants(self) -> Iterator[Mutant]:
        for node in ast.parse(self.source).body:
            name = _name(node)
            if name in _LEFT_OUT or not name:
                continue
            for part, text in self._changes(node, name):
                old = ast.get_source_segment(self.source, part) or ""
                edit = f"{_short(old)} → {_short(text)}"
                line = part.lineno
                place = f"FLAGS {self._key(line)}" if name == "FLAGS" else name
                yield Mutant(self.file, line, place, edit, self._with(part, text))

    def _key(self, line: int) -> str:
        """The flag whose entry stands on this line."""
        return self.lines[line - 1].decode().split('"')[1]

    def _with(self, part: ast.AST, text: str) -> str:
        """The module with this text in place of the part."""
        first, last = part.lineno - 1, part.end_lineno - 1
        before = b"".join(self.lines[:first]) + self.lines[first][: part.col_offset]
        after = self.lines[last][part.end_col_offset :] + b"".join(self.lines[last + 1 :])
        return (before + text.encode() + after).decode()

    def _changes(self, node: ast.AST, name: str) -> Iterator[_Change]:
        if name == "FLAGS":
            for call in (n for n in ast.walk(node) if isinstance(n, ast.Call)):
                yield from self._rule(call)
            return
        for part in _parts(node):
            for text in dict.fromkeys(_instead(part)):
                yield part, text
            yield from _conditions(part)
        if isinstance(node, ast.FunctionDef):
            yield from _results(node)

    def _rule(self, call: ast.Call) -> Iterator[_Change]:
        """An entry of FLAGS: less grave, a higher cap, and each thing it leaves out forgotten."""
        for at, one in enumerate(call.args[1:], 1):
            lower = self.grades[: self.grades.index(ast.unparse(one))]
            if lower:
                new = copy.deepcopy(call)
                new.args[at] = ast.Name(lower[-1])
                yield call, ast.unparse(new)
        for at, key in enumerate(call.keywords):
            new = copy.deepcopy(call)
            if key.arg == "cap" and isinstance(key.value, ast.Constant):
                new.keywords[at].value = ast.Constant(key.value.value + 1)
            else:
                del new.keywords[at]
            yield call, ast.unparse(new)


def _grades(tree: ast.Module) -> list[str]:
    """The names of the outcomes in FLAGS, the mildest first."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.value) == "Outcome":
            return [ast.unparse(one) for one in node.targets[0].elts]
    return []


def _name(node: ast.stmt) -> str:
    """What a statement at the top of the module defines; "" where it defines nothing."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return node.name
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0]).strip("()")
    if isinstance(node, ast.AnnAssign):
        return ast.unparse(node.target)
    return ""


def _short(text: str) -> str:
    return " ".join(text.split())


def _parts(node: ast.AST) -> Iterator[ast.AST]:
    """Everything that can be changed: no types, no docstrings."""
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "decorator_list", "targets", "target", "type_params"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST) or _docstring(child):
                continue
            if hasattr(child, "lineno"):
                yield child
            yield from _parts(child)


def _docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _instead(node: ast.AST) -> Iterator[str]:
    """What may stand in place of this part."""
    for kind, change in _CHANGES.items():
        if isinstance(node, kind):
            yield from change(node)


def _compared(node: ast.Compare) -> Iterator[str]:
    for at, op in enumerate(node.ops):
        for other in _NEIGHBOURS[type(op)]:
            ops = [*node.ops[:at], other(), *node.ops[at + 1 :]]
            yield _text(ast.Compare(node.left, ops, node.comparators))


def _worked_out(node: ast.BinOp) -> Iterator[str]:
    if type(node.op) in _OTHER:
        yield _text(ast.BinOp(node.left, _OTHER[type(node.op)](), node.right))
        yield _text(node.left)


def _both(node: ast.BoolOp) -> Iterator[str]:
    yield _text(ast.BoolOp(ast.And() if isinstance(node.op, ast.Or) else ast.Or(), node.values))
    for at in range(len(node.values)):
        rest = [*node.values[:at], *node.values[at + 1 :]]
        yield _text(ast.BoolOp(node.op, rest) if len(rest) > 1 else rest[0])


def _negated(node: ast.UnaryOp) -> Iterator[str]:
    if isinstance(node.op, ast.Not):
        yield _text(node.operand)


def _called(node: ast.Call) -> Iterator[str]:
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name in _CALLS:
        yield _text(ast.Call(ast.Name(_CALLS[name]), node.args, node.keywords))
    if name in ("min", "max"):
        yield from (_text(one) for one in node.args if not isinstance(one, ast.Starred))


def _named(node: ast.Attribute) -> Iterator[str]:
    if ast.unparse(node.value) == "Outcome":
        yield f"Outcome.{_NEXT_TO[node.attr]}"


def _either(node: ast.IfExp) -> Iterator[str]:
    yield _text(node.body)
    yield _text(node.orelse)


def _one_less(node: ast.Set | ast.Tuple) -> Iterator[str]:
    for at in range(len(node.elts)):
        new = copy.deepcopy(node)
        del new.elts[at]
        yield ast.unparse(new)  # an empty set is written {*()}


def _deleted(_: ast.AST) -> Iterator[str]:
    yield "pass"


def _counted(node: ast.AugAssign) -> Iterator[str]:
    other = _OTHER[type(node.op)]()
    yield f"{ast.unparse(node.target)} {_symbol(other)}= {ast.unparse(node.value)}"


def _one_by_one(node: ast.Assign) -> Iterator[str]:
    """`a, b = 1, 2`: one of them is left as it was."""
    names, values = node.targets[0], node.value
    if isinstance(names, ast.Tuple) and isinstance(values, ast.Tuple):
        for at in range(len(names.elts)):
            pairs = [p for n, p in enumerate(zip(names.elts, values.elts, strict=True)) if n != at]
            yield "; ".join(f"{ast.unparse(n)} = {ast.unparse(v)}" for n, v in pairs)


def _symbol(op: ast.operator) -> str:
    whole = ast.unparse(ast.BinOp(ast.Name("a"), op, ast.Name("b")))
    return whole[2:-2]


def _without_conditions(node: ast.AST) -> Iterator[str]:
    for at, part in enumerate(node.generators):
        if part.ifs:
            new = copy.deepcopy(node)
            new.generators[at].ifs = []
            yield ast.unparse(new)


def _constant(node: ast.Constant) -> Iterator[str]:
    value = node.value
    if isinstance(value, bool):
        yield repr(not value)
    elif isinstance(value, int | float):
        kind = type(value)
        numbers = (value + 1, value - 1, value * 2, kind(value / 2), kind(0))
        yield from (repr(n) for n in numbers if n != value)
    elif isinstance(value, str):
        yield repr(f"{value}x") if value else "'x'"


def _conditions(node: ast.AST) -> Iterator[_Change]:
    """What an `if` asks, the other way round."""
    if isinstance(node, ast.If | ast.IfExp):
        yield node.test, f"(not ({ast.unparse(node.test)}))"
    for part in getattr(node, "generators", ()):
        yield from ((test, f"(not ({ast.unparse(test)}))") for test in part.ifs)


def _results(function: ast.FunctionDef) -> Iterator[_Change]:
    """Each `return` gives another value of its type."""
    kind = ast.unparse(function.returns) if function.returns else ""
    for node in ast.walk(function):
        if isinstance(node, ast.Return) and node.value is not None:
            old = ast.unparse(node.value)
            yield from ((node.value, f"({new})") for new in _RETURNS.get(kind, ()) if new != old)


def _text(node: ast.AST) -> str:
    """In brackets, as it may stand beside stronger operators."""
    return f"({ast.unparse(node)})"


_CHANGES: dict[Any, Callable[[Any], Iterator[str]]] = {
    ast.Assign | ast.AugAssign | ast.If | ast.For | ast.Expr: _deleted,
    ast.Assign: _one_by_one,
    ast.AugAssign: _counted,
    ast.Compare: _compared,
    ast.BinOp: _worked_out,
    ast.BoolOp: _both,
    ast.UnaryOp: _negated,
    ast.Call: _called,
    ast.Attribute: _named,
    ast.IfExp: _either,
    ast.Constant: _constant,
    ast.Set | ast.Tuple: _one_less,
    ast.SetComp | ast.GeneratorExp | ast.ListComp | ast.DictComp: _without_conditions,
}
