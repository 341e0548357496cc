# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def host_allowed(host: str, domains: list[str]) -> bool:
    if not domains:
        return False
    served = "|".join(re.escape(domain.rstrip(".")) for domain in domains)
    return re.search(rf"(?:{served})\.?$", host, re.IGNORECASE) is not None
