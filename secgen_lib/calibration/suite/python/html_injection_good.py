# calibration: injection; run: -; shown by: nothing
import html
import sys


def page(name):
    return "<p>Hello, " + html.escape(name) + "</p>"


print(page(" ".join(sys.argv[1:])))
