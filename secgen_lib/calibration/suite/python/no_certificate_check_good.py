# calibration: crypto; run: -; shown by: nothing; flagged though sound
import ssl
import sys
import urllib.request


def fetch(host):
    context = ssl.create_default_context()
    with urllib.request.urlopen("https://" + host, context=context, timeout=5) as reply:
        return reply.read()


if len(sys.argv) > 1:
    print(fetch(sys.argv[1]))
