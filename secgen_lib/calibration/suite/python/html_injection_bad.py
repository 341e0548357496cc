# calibration: injection; run: -; shown by: nothing; missed by all
import sys


def page(name):
    return "<p>Hello, " + name + "</p>"  # ! CWE-79 html_injection


print(page(" ".join(sys.argv[1:])))
