"""A notebook as it is kept in git: no outputs, no counts, no traces of the machine that ran it."""
from __future__ import annotations

from typing import Any

METADATA = {"kernelspec": {"display_name": "secgen", "language": "python", "name": "secgen"},
            "language_info": {"name": "python"}}


def strip(model: dict[str, Any], **_: Any) -> None:
    """Jupyter's ``pre_save_hook``: change the notebook in ``model`` in place; other files, and notebooks of other
    kernels, are saved as they are. Cells keep their tags; what the editor or a run put beside them goes.
    """
    from nbconvert.preprocessors import ClearOutputPreprocessor
    from nbformat import from_dict

    if model.get("type") != "notebook" or model.get("content", {}).get("nbformat") != 4:
        return
    if model["content"].get("metadata", {}).get("kernelspec", {}).get("name") != "secgen":
        return
    notebook, _resources = ClearOutputPreprocessor().preprocess(  # type: ignore[no-untyped-call]
        from_dict(model["content"]), {})
    for cell in notebook.cells:
        cell.metadata = {name: value for name, value in cell.metadata.items() if name == "tags"}
    notebook.metadata, notebook.nbformat_minor = METADATA, 5
    model["content"] = notebook
