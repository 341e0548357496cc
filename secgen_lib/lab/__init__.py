"""The lab model: a small model and its grammar, with known ground truth. A positive control, no evidence about real models."""
