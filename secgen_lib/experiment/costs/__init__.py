"""What a run will cost: memory, tokens a second and hours, from a model's shape and a device's data sheet. Arithmetic,
no measurement: ``docs/run-on-gpus.md`` says what is assumed, and what of it was held against a measurement."""
