"""When two results are the same: as ``==`` says, floats but for their last digits. Runs in the tests' sandbox, and its
text stands in the test of a fault, so that both say the same. It sees plain data only, nothing of a program's classes.
"""


def agree(found, wanted):
    if found is wanted:
        return True
    if type(found) in (list, tuple) and type(found) is type(wanted):
        return len(found) == len(wanted) and all(map(agree, found, wanted))
    if type(found) is dict and type(wanted) is dict:
        return found.keys() == wanted.keys() and all(agree(found[key], wanted[key]) for key in wanted)
    if type(found) in (float, complex) or type(wanted) in (float, complex):
        try:
            return found == wanted or found != found and wanted != wanted or (
                abs(found - wanted) <= 1e-6 + 1e-6 * abs(wanted) < float("inf"))
        except (TypeError, OverflowError):
            return False
    return found == wanted
