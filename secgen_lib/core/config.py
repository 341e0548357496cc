"""What a run is asked to do: a profile (YAML) and overrides, read into :class:`secgen_lib.core.settings.RunConfig`.

What does not fit is an error of one line that names the key, the file and the choices.
"""
from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from secgen_lib.core import spelling
from secgen_lib.core.arms import ArmSpec
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.settings import RunConfig, TaskSpec, near
from secgen_lib.core.tools import CommandSpec

PROFILES = Path(__file__).parents[1] / "resources" / "profiles"


@cache
def profiles() -> tuple[str, ...]:
    stems = (path.name.removesuffix(".yaml") for path in PROFILES.glob("*.yaml"))
    return tuple(sorted(name for name in stems if not name.endswith(".endpoints")))  # what a profile will measure


def named(profile: str) -> str:
    """The name of the profile that is meant. Raises :class:`SecgenError`."""
    found = spelling.known(profile, profiles())
    if found is None:
        raise SecgenError("no such profile", profile, spelling.meant(profile, profiles(), "choose one of"))
    return found


def load_config(profile: str, overrides: Mapping[str, Any] | None = None) -> RunConfig:
    """A profile by name (or a YAML file's path) with overrides by dotted key (``loop.n_samples=2``).

    Raises :class:`SecgenError` that names the key, the file and the valid choices.
    """
    import yaml

    path = Path(profile) if profile.endswith((".yaml", ".yml")) else PROFILES / f"{named(profile)}.yaml"
    if not path.is_file():
        raise SecgenError("no such file", profile, "name a profile of `secgen profiles`, or a .yaml file")
    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise SecgenError(f"is not YAML ({error})", path) from None
    if not isinstance(values, dict):
        raise SecgenError("holds no settings", path, "see secgen_lib/resources/profiles/lab.yaml")
    values.setdefault("profile", path.stem)
    for key, value in (overrides or {}).items():
        _set(values, key, value)
    try:
        return RunConfig.model_validate(values)
    except ValidationError as error:
        raise SecgenError(_explain(error), path.name) from None


def _set(values: dict[str, Any], key: str, value: Any) -> None:
    """Set ``a.b.c``; a bare name that lives in exactly one section (``n_samples``) finds it."""
    parts = key.split(".")
    if len(parts) == 1 and key not in RunConfig.model_fields:
        homes = [name for name, spec in _sections().items() if key in spec.model_fields]
        if len(homes) == 1:
            parts = [homes[0], key]
    at = values
    for part in parts[:-1]:
        at = at.setdefault(part, {})
        if not isinstance(at, dict):
            raise SecgenError(f"{part!r} has no keys below it", key)
    at[parts[-1]] = value


def _sections() -> dict[str, type[BaseModel]]:
    return {name: field.annotation for name, field in RunConfig.model_fields.items()
            if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel)}


def _explain(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    if first["type"] == "value_error":  # our own words, which say what was given
        return f"{place}: {first['ctx']['error']}" if place else str(first["ctx"]["error"])
    if first["type"] != "extra_forbidden":
        return f"{place}: {first['msg']} (got {first.get('input')!r})"
    if len(first["loc"]) == 1 and (meant := _in_a_section(place)):
        return f"unknown key {place!r}: did you mean {meant!r}?"
    spec: Any = _sections().get(str(first["loc"][0]), RunConfig) if len(first["loc"]) > 1 else RunConfig
    spec = ArmSpec if first["loc"][0] == "arms" else TaskSpec if first["loc"][0] == "tasks" else spec
    spec = CommandSpec if first["loc"][:2] == ("analyzers", "commands") else spec
    return f"unknown key {place!r}: {near(str(first['loc'][-1]), spec)}"


def _in_a_section(key: str) -> str | None:
    """The setting whose bare name is meant; None where a key of the top is as near."""
    homes = {name: f"{section}.{name}" for section, spec in _sections().items() for name in spec.model_fields}
    return homes.get(spelling.nearest(key, [*RunConfig.model_fields, *homes]) or "")
