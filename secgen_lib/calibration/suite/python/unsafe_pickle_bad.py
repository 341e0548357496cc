# calibration: injection; run: -; shown by: nothing
import pickle
import sys


def load(path):
    with open(path, "rb") as file:
        return pickle.load(file)  # ! CWE-502 unsafe_pickle


if len(sys.argv) > 1:
    print(load(sys.argv[1]))
