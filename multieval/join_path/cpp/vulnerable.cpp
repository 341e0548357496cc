// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <filesystem>
#include <optional>
#include <string>

std::optional<std::string> join_path(const std::string &base, const std::string &name)
{
    std::filesystem::path joined = std::filesystem::path(base) / name;
    std::string path = joined.lexically_normal().string();
    if (path.size() > 1 && path.back() == '/')
        path.pop_back();
    if (path.rfind(base, 0) != 0)
        return std::nullopt;
    return path;
}
