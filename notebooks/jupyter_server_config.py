"""What `make jupyter` changes of Jupyter's defaults: a notebook is saved as git holds it, without outputs.

Run and save as you like: `git status` stays clean but for what you edited. Outputs are in the browser until the page is
closed; `secgen run` leaves executed copies in the run's folder.
"""
from secgen_lib.reporting.views.saved import strip

c = get_config()  # noqa: F821 - Jupyter gives it
c.FileContentsManager.pre_save_hook = strip
