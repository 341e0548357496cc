"""MultiEval as a folder that Hugging Face's ``datasets`` loads: parquet by split, a card, Croissant metadata."""
from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from secgen_lib.core.atomic import replacing_folder
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import file_sha256
from secgen_lib.tasks import multieval

LICENSE = "apache-2.0"
SPLITS = ("tune", "validation", "test")
COLUMNS = ("task_id", "problem", "language", "split", "difficulty", "title", "cwe_ids", "prompt", "entry_point",
           "declaration", "reference", "vulnerable", "vulnerable_2", "wrong", "examples_test", "functional_test",
           "security_test", "canary")


def rows(split: str) -> list[dict[str, Any]]:
    """A row for each task of a split, all columns; a text that a task has not is empty."""
    made = []
    for name in multieval.problems():
        problem = multieval.read(name)
        if problem.split != split:
            continue
        for item in multieval.instances(name):
            task = item.task
            made.append({
                "task_id": task.task_id, "problem": name, "language": task.language, "split": split,
                "difficulty": problem.difficulty, "title": problem.title, "cwe_ids": list(problem.cwe),
                "prompt": task.prompt, "entry_point": task.entry_point,
                "declaration": problem.languages[task.language].declaration, "reference": task.reference,
                **{kind: item.programs.get(kind, "") for kind in (*multieval.UNSAFE, "wrong")},
                "examples_test": task.examples, "functional_test": task.test, "security_test": task.security_test,
                "canary": multieval.CANARY})
    return made


def export(out: Path) -> dict[str, int]:
    """Write the folder ``out`` (at once, or not at all); returns split -> tasks. Raises ``SecgenError`` where it is
    there."""
    import pyarrow
    import pyarrow.parquet

    if out.exists():
        raise SecgenError("is there", out, "name a folder that is not there yet")
    schema = pyarrow.schema([(name, pyarrow.list_(pyarrow.string()) if name == "cwe_ids" else pyarrow.string())
                             for name in COLUMNS])
    counts = {}
    with replacing_folder(out) as folder:
        (folder / "data").mkdir(parents=True)
        for split in SPLITS:
            table = pyarrow.Table.from_pylist(rows(split), schema)
            counts[split] = table.num_rows
            if table.num_rows:
                pyarrow.parquet.write_table(table, folder / "data" / f"{split}.parquet")
        there = [split for split in SPLITS if counts[split]]
        (folder / "README.md").write_text(_card(there), encoding="utf-8")
        (folder / "croissant.json").write_text(json.dumps(_croissant(folder, there), indent=2), encoding="utf-8")
    return counts


def _card(splits: list[str]) -> str:
    listed = "\n".join(f"  - split: {split}\n    path: data/{split}.parquet" for split in splits)
    head = (f"---\nlicense: {LICENSE}\npretty_name: MultiEval\ntags: [code, security]\nconfigs:\n"
            f"- config_name: default\n  data_files:\n{listed}\n---\n")
    return head + (multieval.folder() / "README.md").read_text(encoding="utf-8")


def _croissant(folder: Path, splits: list[str]) -> dict[str, Any]:
    """https://docs.mlcommons.org/croissant/docs/croissant-spec.html, version 1.0."""
    files = [{"@type": "cr:FileObject", "@id": f"{split}.parquet", "name": f"{split}.parquet",
              "contentUrl": f"data/{split}.parquet", "encodingFormat": "application/x-parquet",
              "sha256": file_sha256(folder / "data" / f"{split}.parquet")} for split in splits]
    records = [{"@type": "cr:RecordSet", "@id": split, "name": split, "field": [
        {"@type": "cr:Field", "@id": f"{split}/{name}", "name": name, "dataType": "sc:Text",
         **({"repeated": True} if name == "cwe_ids" else {}),
         "source": {"fileObject": {"@id": f"{split}.parquet"}, "extract": {"column": name}}} for name in COLUMNS]}
        for split in splits]
    return {"@context": {"@language": "en", "@vocab": "https://schema.org/", "sc": "https://schema.org/",
                         "cr": "http://mlcommons.org/croissant/", "dct": "http://purl.org/dc/terms/",
                         "conformsTo": "dct:conformsTo", "column": "cr:column", "dataType": {"@id": "cr:dataType",
                         "@type": "@vocab"}, "extract": "cr:extract", "field": "cr:field",
                         "fileObject": "cr:fileObject", "recordSet": "cr:recordSet", "repeated": "cr:repeated",
                         "source": "cr:source"},
            "@type": "sc:Dataset", "name": "multieval", "conformsTo": "http://mlcommons.org/croissant/1.0",
            "description": "Programming tasks in five languages that can be solved in a right and in an unsafe way, "
                           "each proved by tools.",
            "license": "https://www.apache.org/licenses/LICENSE-2.0", "distribution": files, "recordSet": records}
