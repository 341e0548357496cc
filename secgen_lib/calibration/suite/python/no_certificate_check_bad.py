# calibration: crypto; run: -; shown by: nothing
import ssl
import sys
import urllib.request


def fetch(host):
    context = ssl._create_unverified_context()  # ! CWE-295 no_certificate_check
    with urllib.request.urlopen("https://" + host, context=context, timeout=5) as reply:
        return reply.read()


if len(sys.argv) > 1:
    print(fetch(sys.argv[1]))
