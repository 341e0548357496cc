"""The trainer with its model sharded (FSDP 2) over processes on a CPU, by gloo: started by ``torch.distributed.run``.

accelerate shards on GPUs alone. Here its state is told that it may; and it is helped to gather, since it takes the
model for one that is not sharded. All else is as on GPUs: torch's own sharding, the Trainer's steps, our validation and
saving.
"""
from __future__ import annotations

import os
import sys

PLUGIN = {"ACCELERATE_USE_FSDP": "true", "FSDP_VERSION": "2", "FSDP_AUTO_WRAP_POLICY": "TRANSFORMER_BASED_WRAP",
          "FSDP_RESHARD_AFTER_FORWARD": "true", "FSDP_STATE_DICT_TYPE": "FULL_STATE_DICT"}


def main(path: str) -> int:
    os.environ.update(PLUGIN)
    import accelerate
    from accelerate.state import AcceleratorState
    from accelerate.utils import DistributedType

    begin, gather = AcceleratorState.__init__, accelerate.Accelerator.get_state_dict

    def told(self, *args, **keywords):
        begin(self, *args, **keywords)
        plugin = keywords.get("fsdp_plugin")
        if plugin is not None and self.distributed_type == DistributedType.MULTI_CPU:
            self.distributed_type, self.fsdp_plugin = DistributedType.FSDP, plugin

    def whole(self, model, unwrap=True):
        return {name: weight.full_tensor() for name, weight in gather(self, model, unwrap).items()}

    AcceleratorState.__init__, accelerate.Accelerator.get_state_dict = told, whole
    from secgen_lib.training.dpo.worker import main as train

    return train([path])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
