"""TRL's trainer, set up; and what is kept and watched at each step."""
from __future__ import annotations

import math
import time
from pathlib import Path
from typing import Any

from secgen_lib.training.dpo import DpoConfig, data, log_rows, packed, processes

# log row <- TRL's name for it
NAMES = {"loss": "loss", "chosen_logp": "logps/chosen", "rejected_logp": "logps/rejected",
         "margin": "rewards/margins", "accuracy": "rewards/accuracies", "chosen_len": "length/chosen",
         "rejected_len": "length/rejected", "lr": "learning_rate"}


def keywords(config: DpoConfig, network: Any, tokenizer: Any, rows: list[dict], held: list[dict],
             ends: frozenset[int], checkpoints: Path) -> dict[str, Any]:
    """What ``trl.DPOTrainer`` is called with: a new LoRA adapter on ``network``, whose reference is the network
    without it."""
    import datasets
    from peft import LoraConfig
    from trl import DPOConfig
    from trl.trainer.dpo_trainer import DataCollatorForPreference

    datasets.disable_progress_bars()
    target = config.target_modules
    half = str(network.dtype) == "torch.bfloat16"
    settings = DPOConfig(
        output_dir=str(checkpoints), learning_rate=config.learning_rate, beta=config.beta,
        num_train_epochs=config.epochs, max_steps=config.max_steps, per_device_train_batch_size=config.batch_size,
        per_device_eval_batch_size=config.batch_size, gradient_accumulation_steps=config.grad_accum,
        max_length=config.max_length, loss_type=list(config.loss_type),
        loss_weights=list(config.loss_weights) if config.loss_weights else None, seed=config.seed,
        lr_scheduler_type=config.scheduler, warmup_steps=config.warmup, save_strategy="steps",
        save_steps=config.save_steps, save_total_limit=2, logging_steps=1, logging_nan_inf_filter=False,
        report_to="none", disable_tqdm=True, gradient_checkpointing=config.gradient_checkpointing,
        bf16=half,  # None would mean True, on a CPU too
        fp16=False, use_cpu=network.device.type == "cpu", dataloader_pin_memory=network.device.type != "cpu",
        # TRL keeps them in a file beside the data; of data held in memory that is a folder of each process's own.
        precompute_ref_log_probs=config.precompute_ref and processes.many() == 1,
        disable_dropout=config.dropout == 0,
        ddp_find_unused_parameters=False)  # each step uses all of the adapter
    inner = DataCollatorForPreference(pad_token_id=_padding(tokenizer, ends), max_length=config.max_length)
    return dict(
        model=network, args=settings, processing_class=tokenizer, train_dataset=datasets.Dataset.from_list(rows),
        eval_dataset=datasets.Dataset.from_list(held) if held else None,
        data_collator=data.collator(inner, ends, config.loss_tokens == "changed"),
        peft_config=LoraConfig(task_type="CAUSAL_LM", r=config.r, lora_alpha=config.alpha,
                               lora_dropout=config.dropout,
                               target_modules=target if isinstance(target, str) else list(target)))


def build(config: DpoConfig, network: Any, tokenizer: Any, rows: list[dict], held: list[dict],
          ends: frozenset[int], checkpoints: Path) -> Any:
    """The trainer of these settings. Lengths are logged; no model card is written; a large model on a CPU is asked by
    :mod:`secgen_lib.training.dpo.packed`."""
    from transformers import PrinterCallback
    from trl import DPOTrainer

    fast = packed.suits(network)  # before PEFT adds to it

    class Trainer(DPOTrainer):
        def _precompute_ref_logps(self, *args: Any, **kwargs: Any) -> Any:
            if fast:
                packed.install(network)  # TRL has its own head in place by now
            return super()._precompute_ref_logps(*args, **kwargs)

        def compute_loss(self, model: Any, inputs: Any, *args: Any, **kwargs: Any) -> Any:
            mode = "train" if self.model.training else "eval"
            for side, mask in zip(("chosen", "rejected"), inputs["completion_mask"].chunk(2), strict=True):
                lengths = self.accelerator.gather_for_metrics(mask.sum(1).float())
                self._metrics[mode][f"length/{side}"].append(lengths.mean().item())
            return super().compute_loss(model, inputs, *args, **kwargs)

        def create_model_card(self, *args: Any, **kwargs: Any) -> None:
            return None  # TRL writes one into every checkpoint

    trainer = Trainer(**keywords(config, network, tokenizer, rows, held, ends, checkpoints))
    if fast:
        packed.install(network)
    trainer.remove_callback(PrinterCallback)  # the rows are in training.jsonl
    return trainer


def _padding(tokenizer: Any, ends: frozenset[int]) -> int:
    return min(ends) if tokenizer.pad_token_id is None else tokenizer.pad_token_id


def training_callback(trainer: Any, folder: Any, watcher: Any, config: DpoConfig, ends: frozenset[int],
                      record: dict[str, Any]) -> Any:
    """The callback that writes log rows, marks checkpoints whole, validates, and ends a training that collapses.

    ``collapsed`` is None or the reason.
    """
    from transformers import TrainerCallback

    class Callback(TrainerCallback):
        collapsed: str | None = None

        def on_train_begin(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
            folder.tell(total_steps=state.max_steps)
            if folder.main:
                print(f"secgen_lib.training.dpo: step {state.global_step} of {state.max_steps}", flush=True)
            if state.global_step == 0 and not any(row["split"] == "validation" for row in log_rows(folder.path)):
                self.validate(0)

        def on_step_end(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
            every = config.val_every or max(1, math.ceil(state.max_steps / 3))
            if state.global_step % every == 0 or state.global_step == state.max_steps:
                self.validate(state.global_step)
                control.should_training_stop |= self.collapsed is not None

        def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, float] | None = None,
                   **kwargs: Any) -> None:
            if logs and "loss" in logs:
                folder.row(_row(state.global_step, "train", logs))

        def on_save(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
            trainer.accelerator.wait_for_everyone()  # each process writes a file of its own into it
            folder.mark(state.global_step)

        def validate(self, step: int) -> None:
            """One validation row; the adapter is kept where the build rate holds."""
            if watcher is None and trainer.eval_dataset is None:
                return
            began = time.monotonic()
            processes.used_once(trainer)
            due = trainer.control.should_log  # evaluate() logs, and would take this step's own turn for its own
            logs = trainer.evaluate() if trainer.eval_dataset is not None else {}
            trainer.control.should_log = due
            row = _row(step, "validation", {key.removeprefix("eval_"): value for key, value in logs.items()})
            rate, row["val_tokens"], self.collapsed = processes.answer_of_main(
                trainer, lambda: self.measure(step))
            row["val_build_rate"] = rate
            trainer.model.train()
            folder.row(row)
            weights = processes.gathered(trainer) if self.collapsed is None else None
            if folder.main and self.collapsed is None:
                folder.save(trainer.accelerator.unwrap_model(trainer.model), "last_good", config.model.name,
                            {**record, "steps": step}, weights)
            if folder.main:
                print(f"secgen_lib.training.dpo: validation at step {step}: build rate {rate}, "
                      f"{time.monotonic() - began:.1f} s", flush=True)

        def measure(self, step: int) -> tuple[float | None, float | None, str | None]:
            """(build rate, mean tokens of an answer, why training must end or None); the main process's business."""
            if watcher is None:
                return None, None, None
            model = trainer.accelerator.unwrap_model(trainer.model).eval()
            with packed.plainly(model.get_base_model()):
                rate, tokens = watcher.rate(model, trainer.processing_class, ends)
            first = next((r["val_build_rate"] for r in log_rows(folder.path) if r["val_build_rate"] is not None), rate)
            if rate is None or rate >= config.min_val_build_rate * first:
                return rate, tokens, None
            return rate, tokens, (
                f"the validation build rate fell from {first:.2f} to {rate:.2f} by step {step}: training ended, no "
                f"adapter made; lower train.learning_rate or train.epochs, or raise train.beta (the last adapter that "
                f"held is in {folder.path.name}/last_good)")

    return Callback()


def _row(step: int, split: str, logs: dict[str, float]) -> dict[str, Any]:
    """One row of the table ``training``; what was not measured is None, and so is what is not a number."""
    values = {name: logs.get(theirs) for name, theirs in NAMES.items()}
    finite = {name: value if value is not None and math.isfinite(value) else None for name, value in values.items()}
    return {"step": step, "split": split, **finite, "val_build_rate": None, "val_tokens": None}

