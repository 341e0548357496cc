from __future__ import annotations

import warnings

import pytest

from secgen_lib.core.errors import SecgenWarning
from secgen_lib.parallel import cluster
from secgen_lib.parallel.cluster import Cluster
from tests.dask_cluster import DaskCluster


@pytest.fixture(scope="module")
def dask(tmp_path_factory):
    """A scheduler and two workers, which every test leaves as it found them."""
    started = DaskCluster(tmp_path_factory.mktemp("dask"))
    yield started
    started.close()


@pytest.fixture
def own_dask(tmp_path):
    """The same for one test, which may kill what it likes."""
    started = DaskCluster(tmp_path)
    yield started
    started.close()


@pytest.fixture
def here(dask):
    """The place of :func:`dask`."""
    place = Cluster(dask.address)
    yield place
    place.members.close()


@pytest.fixture(autouse=True)
def _soon(monkeypatch):
    """A result that a worker took along is given up soon: it does not come, and is asked for again."""
    monkeypatch.setattr(cluster, "GATHER_S", 3.0)


@pytest.fixture
def said():
    """The warnings of this library, as they come."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", SecgenWarning)
        yield lambda: [str(each.message) for each in caught if issubclass(each.category, SecgenWarning)]
