// SPDX-License-Identifier: GPL-3.0-or-later
// Archives on the Boost.Serialization interface that can be read from anywhere: little-endian, varints, lengths checked
// against the bytes that are left, no pointers, no type names. Stock Boost archives trust the lengths they read.
#pragma once
#include <boost/mpl/bool.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/serialization.hpp>
#include <boost/serialization/version.hpp>
#include <cstdint>
#include <cstring>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>

namespace iap {

struct ArchiveError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

constexpr std::string_view archiveMagic{"IAPS\1", 5};

class BoundedOutput {
 public:
  using is_saving = boost::mpl::true_;
  using is_loading = boost::mpl::false_;

  explicit BoundedOutput(std::string& bytes) : bytes_(bytes) { bytes_ += archiveMagic; }

  template <class T>
  BoundedOutput& operator&(const T& value) {
    return *this << value;
  }
  template <class T>
  BoundedOutput& operator<<(const T& value) {
    static_assert(!std::is_pointer_v<T> && !std::is_floating_point_v<T>);
    if constexpr (std::is_integral_v<T> && std::is_unsigned_v<T>) {
      varint(value);
    } else if constexpr (std::is_integral_v<T>) {
      const auto wide = std::int64_t(value);
      varint(std::uint64_t(wide) << 1 ^ std::uint64_t(wide >> 63));
    } else {
      varint(unsigned(boost::serialization::version<T>::value));
      boost::serialization::serialize_adl(*this, const_cast<T&>(value), boost::serialization::version<T>::value);
    }
    return *this;
  }
  BoundedOutput& operator<<(const std::string& text) {
    varint(text.size());
    bytes_ += text;
    return *this;
  }

 private:
  void varint(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_ += char(value | 0x80);
    bytes_ += char(value);
  }
  std::string& bytes_;
};

class BoundedInput {
 public:
  using is_saving = boost::mpl::false_;
  using is_loading = boost::mpl::true_;

  explicit BoundedInput(std::string_view bytes) : bytes_(bytes) {
    if (bytes_.substr(0, archiveMagic.size()) != archiveMagic) throw ArchiveError("not an archive of a plan");
    bytes_.remove_prefix(archiveMagic.size());
  }
  /// Call when all is read: what is left over was not written by us.
  void finish() const {
    if (!bytes_.empty()) throw ArchiveError("trailing bytes");
  }

  template <class T>
  BoundedInput& operator&(T& value) {
    return *this >> value;
  }
  template <class T>
  BoundedInput& operator>>(T& value) {
    static_assert(!std::is_pointer_v<T> && !std::is_floating_point_v<T>);
    if constexpr (std::is_integral_v<T> && std::is_unsigned_v<T>) {
      const std::uint64_t read = varint();
      if (read > std::numeric_limits<T>::max()) throw ArchiveError("integer out of range");
      value = T(read);
    } else if constexpr (std::is_integral_v<T>) {
      const std::uint64_t read = varint();
      const auto wide = std::int64_t(read >> 1) ^ -std::int64_t(read & 1);
      if (wide < std::numeric_limits<T>::min() || wide > std::numeric_limits<T>::max())
        throw ArchiveError("integer out of range");
      value = T(wide);
    } else {
      const std::uint64_t version = varint();
      if (version > std::uint64_t(boost::serialization::version<T>::value)) throw ArchiveError("newer version");
      if (++depth_ > 16) throw ArchiveError("too deep");
      boost::serialization::serialize_adl(*this, value, unsigned(version));
      --depth_;
    }
    return *this;
  }
  BoundedInput& operator>>(std::string& text) {
    const std::uint64_t size = varint();
    if (size > bytes_.size()) throw ArchiveError("text longer than the data");
    text.assign(bytes_.substr(0, size));
    bytes_.remove_prefix(size);
    return *this;
  }

 private:
  std::uint64_t varint() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (bytes_.empty()) throw ArchiveError("truncated");
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      if (shift == 63 && byte > 1) break;
      value |= std::uint64_t(byte & 0x7f) << shift;
      if (!(byte & 0x80)) return value;
    }
    throw ArchiveError("integer too long");
  }
  std::string_view bytes_;
  int depth_ = 0;
};

}  // namespace iap
