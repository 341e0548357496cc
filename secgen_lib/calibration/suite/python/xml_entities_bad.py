# calibration: injection; run: -; shown by: nothing
import sys
import xml.etree.ElementTree as ElementTree


def title(text):
    return ElementTree.fromstring(text).findtext("title")  # ! CWE-611 xml_entities


if len(sys.argv) > 1:
    print(title(sys.argv[1]))
