"""The lab model: a small model and its grammar, with known ground truth.

A positive control: it shows whether a method works where the truth is known. It is no evidence about real models.
"""
