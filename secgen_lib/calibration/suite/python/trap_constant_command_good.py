# calibration: injection; run: -; shown by: nothing; flagged though sound
import subprocess

subprocess.run("true && true", shell=True, check=True)
