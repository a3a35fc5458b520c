"""Checks the JSON Schemas of scenarios/ and what they say about the files.

    python3 -m venv .build-schema-venv
    .build-schema-venv/bin/pip install -r Tests/schema/requirements.txt
    .build-schema-venv/bin/python Tests/schema/controleer.py [--recept .build/debug/recept]

1. Every schema is valid draft 2020-12, uses only words that mean something, is closed wherever it names keys,
   and its own defaults and examples are right.
2. Every file in scenarios/ passes its schema.
3. Every geval in gevallen/ gets the verdict in its name:
     goed-SOORT-...   schema and reader accept it
     fout-SOORT-...   schema and reader refuse it; the first line says where ("// fout bij programma.jaren")
     lezer-SOORT-...  only the reader can see what is wrong: a sum, a reference, an inherited key
4. With --recept the real reader is asked too: `recept controleer FILE` exits with 0 for good and 65 for bad.

Prints one line per problem and exits with 1 when there is any; 2 when it could not check.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path
from urllib.parse import urldefrag

import json5
from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError
from referencing import Registry, Resource

ROOT = Path(__file__).resolve().parents[2]
SCENARIOS = ROOT / "scenarios"
SCHEMAS = SCENARIOS / "schema"
GEVALLEN = Path(__file__).resolve().parent / "gevallen"

SOORTEN = ["scenario", "kostenkaart", "casussen"]
GOED, BAD_DATA = 0, 65
DIALECT = "https://json-schema.org/draft/2020-12/schema"

# A misspelled word in a schema is silently ignored, so every word must be one of these.
WOORDEN = set(
    "$schema $id $ref $defs $comment title description default examples type enum const minimum maximum pattern"
    " properties required additionalProperties propertyNames minProperties maxProperties items contains minContains"
    " maxContains minItems allOf if then else".split()
)
OP_NAAM = ["$defs", "properties"]
IN_LIJST = ["allOf"]
ENKEL = ["additionalProperties", "propertyNames", "items", "contains", "if", "then", "else"]


def main():
    options = argparse.ArgumentParser(description="Controleert de schema's van scenarios/.")
    options.add_argument("--recept", type=Path, help="the program, to compare its verdict on every geval and scenario")
    recept = options.parse_args().recept
    if recept and not recept.is_file():
        print(f"controleer.py: {recept} is er niet", file=sys.stderr)
        return 2

    schemas = {path.name: json.loads(path.read_text("utf-8")) for path in sorted(SCHEMAS.glob("*.schema.json"))}
    problems = [p for name, schema in schemas.items() for p in schema_problems(name, schema)]
    if problems:
        return report(problems, "")
    validators = make_validators(schemas)
    problems += [p for name, schema in schemas.items() for p in sample_problems(name, schema, validators)]

    files = sorted(SCENARIOS.glob("*.json5"))
    problems += [p for path in files for p in scenario_problems(path, validators)]
    gevallen = sorted(GEVALLEN.glob("*.json5"))
    problems += [p for path in gevallen for p in geval_problems(path, validators)]
    if not files or not gevallen:
        problems.append("geen scenario's of geen gevallen gevonden")
    if recept:
        problems += [p for path in files + gevallen for p in reader_problems(path, recept.resolve())]
    asked = ", ook met de lezer" if recept else ""
    return report(problems, f"{len(schemas)} schema's, {len(files)} bestanden en {len(gevallen)} gevallen goed{asked}")


def report(problems, summary):
    for problem in problems:
        print(problem)
    print(f"{len(problems)} fouten" if problems else summary)
    return 1 if problems else 0


# --- The schemas themselves


def schema_problems(name, schema):
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        yield f"{name}: {pad(error.path)}: geen geldig schema: {error.message}"
        return
    if schema.get("$schema") != DIALECT:
        yield f"{name}: $schema is niet {DIALECT}"
    if not schema.get("$id", "").endswith("/" + name):
        yield f"{name}: $id eindigt niet op /{name}, dus verwijzingen tussen de bestanden kloppen niet"
    for place, part in subschemas(schema):
        for word in part.keys() - WOORDEN:
            yield f"{name}: {place}: onbekend woord {word}"
        if "properties" in part and named(place) and part.get("additionalProperties") is not False:
            yield f"{name}: {place}: laat onbekende sleutels toe"


def named(place):
    """False inside a condition, which looks at some keys of an object that is closed elsewhere."""
    return not any(f"/{word}" in place for word in ["if", "then", "else", "contains", "allOf"])


def subschemas(schema, place="#"):
    """Every schema inside a schema, with its JSON pointer."""
    if not isinstance(schema, dict):
        return
    yield place, schema
    for word in OP_NAAM:
        for name, part in schema.get(word, {}).items():
            yield from subschemas(part, f"{place}/{word}/{name}")
    for word in IN_LIJST:
        for i, part in enumerate(schema.get(word, [])):
            yield from subschemas(part, f"{place}/{word}/{i}")
    for word in ENKEL:
        yield from subschemas(schema.get(word), f"{place}/{word}")


def sample_problems(name, schema, validators):
    """A default or an example that the schema itself refuses, and keys that an editor cannot explain."""
    for place, part in subschemas(schema):
        samples = part.get("examples", []) + [part[word] for word in ["default"] if word in part]
        check = validators[name].evolve(schema={"$ref": schema["$id"] + place})
        for sample in samples:
            for error in check.iter_errors(sample):
                yield f"{name}: {place}: het voorbeeld {json.dumps(sample)} wordt geweigerd: {error.message}"
        if named(place) and place.split("/")[-2:-1] == ["properties"] and not explained(schema, part, validators, name):
            yield f"{name}: {place}: heeft geen title en description"


def explained(schema, part, validators, name):
    if "title" in part and "description" in part:
        return True
    if "$ref" not in part or "$id" not in schema:
        return False
    file, fragment = urldefrag(part["$ref"])
    target = validators[file or name].schema
    for key in fragment.strip("/").split("/"):
        target = target[key]
    return "title" in target and "description" in target


def make_validators(schemas):
    # Files name each other by file name, which an editor resolves against the folder and a validator against $id.
    named = [(name, Resource.from_contents(schema)) for name, schema in schemas.items()]
    registry = Registry().with_resources(named + [(resource.id(), resource) for _, resource in named])
    return {name: Draft202012Validator(schema, registry=registry) for name, schema in schemas.items()}


# --- Files against the schemas


def scenario_problems(path, validators):
    document = read(path)
    for error in validators[f"{soort(document)}.schema.json"].iter_errors(document):
        yield f"{path.relative_to(ROOT)}: {pad(error.path)}: {error.message}"


def geval_problems(path, validators):
    name = path.relative_to(ROOT)
    verdict, kind = (path.stem.split("-") + [""])[:2]
    if verdict not in ["goed", "fout", "lezer"] or kind not in SOORTEN:
        yield f"{name}: de naam begint niet met goed-, fout- of lezer- en daarna {', '.join(SOORTEN)}"
        return
    errors = list(validators[f"{kind}.schema.json"].iter_errors(read(path)))
    if verdict != "fout":
        for error in errors:
            yield f"{name}: het schema weigert dit: {pad(error.path)}: {error.message}"
        return
    if not errors:
        yield f"{name}: het schema aanvaardt dit"
        return
    first = path.read_text("utf-8").splitlines()[0]
    found = sorted({pad(error.path) for error in errors})
    if [first.removeprefix("// fout bij ")] != found:
        yield f"{name}: de eerste regel is {first!r}, maar het schema weigert bij: {', '.join(found)}"


def reader_problems(path, recept):
    name = path.relative_to(ROOT)
    expected = GOED if path.parent == SCENARIOS or path.stem.startswith("goed-") else BAD_DATA
    try:
        run = subprocess.run([recept, "controleer", name], cwd=ROOT, capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired) as error:
        yield f"{name}: recept controleer: {error}"
        return
    if run.returncode != expected:
        said = (run.stderr or run.stdout).strip().splitlines()[:1]
        yield f"{name}: recept controleer eindigt met {run.returncode}, verwacht {expected}: {' '.join(said)}"


def read(path):
    return json5.loads(path.read_text("utf-8-sig"), allow_duplicate_keys=False, parse_constant=no_number)


def no_number(text):
    raise ValueError(f"{text} is geen bruikbaar getal")


def soort(document):
    """Which schema a file is for; the reader tells by the same keys."""
    if isinstance(document, list):
        return "casussen"
    if "prijsindex" in document:
        return "kostenkaart"
    head = {"$schema", "formaat", "naam", "omschrijving", "fictief", "aanname", "bron", "casussen"}
    return "casussen" if "casussen" in document and document.keys() <= head else "scenario"


def pad(path):
    """A path as the reader writes it: programma.instroom[0].kanaal."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return text.removeprefix(".") or "het document"


if __name__ == "__main__":
    sys.exit(main())
